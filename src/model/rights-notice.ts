/** Where the texts of a data set come from, which goes with whatever is exported. */
export const RIGHTS_NOTICE =
  'The texts are those of the files that the data set was made from, and belong to the organizations that published them, whose terms of use apply. What is said about them (structure, citations, mandates and all else) was read by a program and may be wrong: the published documents are authoritative.';
