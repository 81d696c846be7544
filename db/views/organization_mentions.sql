select
  organizations.name as organization,
  organizations.kind,
  documents.symbol,
  documents.title,
  documents.date,
  mentions.unit_id as unit,
  mentions.text as words,
  units.text,
  mentions.seq
from mentions
join organizations on organizations.id = mentions.organization_id
join units on units.id = mentions.unit_id
join documents on documents.id = units.document_id
