select
  citations.id,
  citing.symbol as citing_symbol,
  citing.title as citing_title,
  citing.date as citing_date,
  citations.unit_id as citing_unit,
  citations.treatment,
  citations.text as words,
  cited.symbol as cited_symbol,
  cited.title as cited_title,
  cited.date as cited_date,
  citations.pinpoint,
  citations.target_unit_id as cited_unit
from citations
join documents as citing on citing.id = citations.document_id
join documents as cited on cited.id = citations.target_id
where citations.target_id <> citations.document_id
