select
  resolutions.id,
  documents.symbol,
  documents.title,
  documents.body,
  documents.session,
  documents.date,
  resolutions.preambular_count as preambular_clauses,
  resolutions.operative_count as operative_clauses,
  sums.words,
  sums.mandates,
  votes.manner as adopted,
  votes.in_favour,
  votes.against,
  votes.abstaining,
  series.title as series,
  sources.name as file
from resolutions
join documents on documents.id = resolutions.id
join sources on sources.id = documents.source_id
left join resolution_statistics as sums on sums.resolution_id = resolutions.id
left join votes on votes.document_id = resolutions.id
left join series_members as members on members.resolution_id = resolutions.id
left join series on series.id = members.series_id
