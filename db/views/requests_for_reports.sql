select
  mandates.id,
  documents.symbol,
  documents.title,
  documents.date,
  clauses.label,
  mandates.action,
  mandates.addressee ->> '$.text' as addressee,
  (
    select group_concat(items.value ->> '$.text', '; ')
    from json_each(mandates.asked) as items
  ) as asked,
  (
    select group_concat(dues.text, '; ')
    from mandate_dues as dues
    where dues.mandate_id = mandates.id
  ) as due,
  mandates.status,
  (
    select group_concat(reports.symbol, '; ')
    from answers
    join documents as reports on reports.id = answers.document_id
    where answers.mandate_id = mandates.id
  ) as answered_by,
  units.text
from mandates
join clauses on clauses.id = mandates.unit_id
join units on units.id = mandates.unit_id
join documents on documents.id = mandates.document_id
where mandates.reason is null or mandates.reason <> 'asks-for-no-document'
