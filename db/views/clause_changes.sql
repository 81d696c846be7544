select
  steps.id,
  series.title as series,
  steps.kind as change,
  steps.moved,
  earlier_documents.symbol as earlier_symbol,
  earlier_clauses.label as earlier_label,
  earlier_units.text as earlier_text,
  later_documents.symbol as later_symbol,
  later_clauses.label as later_label,
  later_units.text as later_text,
  steps.similarity,
  steps.confidence
from lineage_steps as steps
join series_members as members on members.resolution_id = steps.resolution_id
join series on series.id = members.series_id
left join clauses as earlier_clauses on earlier_clauses.id = steps.earlier_id
left join units as earlier_units on earlier_units.id = steps.earlier_id
left join documents as earlier_documents on earlier_documents.id = earlier_units.document_id
left join clauses as later_clauses on later_clauses.id = steps.later_id
left join units as later_units on later_units.id = steps.later_id
left join documents as later_documents on later_documents.id = steps.resolution_id
