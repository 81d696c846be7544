select
  clauses.id,
  documents.symbol,
  documents.title,
  documents.body,
  documents.date,
  clauses.label,
  clauses.kind,
  clauses.action,
  clauses.phrase,
  chapeaux.text as chapeau,
  units.text,
  clauses.tail,
  clauses.seq
from clauses
join units on units.id = clauses.id
join documents on documents.id = units.document_id
left join units as chapeaux on chapeaux.id = clauses.parent_id
