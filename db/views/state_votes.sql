select
  documents.symbol,
  documents.title,
  documents.date,
  coalesce(states.name, ballots.name) as state,
  ballots.choice,
  ballots.state_id
from ballots
join documents on documents.id = ballots.document_id
left join states on states.id = ballots.state_id
