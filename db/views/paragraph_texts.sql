select
  paragraphs.id,
  documents.symbol,
  documents.title,
  documents.body,
  documents.date,
  headings.text as section,
  paragraphs.label,
  paragraphs.role,
  units.text,
  units.seq
from paragraphs
join units on units.id = paragraphs.id
join documents on documents.id = units.document_id
left join units as headings on headings.id = paragraphs.section_id
