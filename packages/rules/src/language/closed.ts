import { assurances, bands, subjectKinds } from '../vocabulary.ts'

/** Fields that hold one of a few words, and which. */
export const closedValues: Readonly<Record<string, readonly string[]>> = {
  'content.kind': subjectKinds,
  'author.band': bands,
  'author.assurance': assurances,
  'audience.addresseeBand': [...bands, ''],
}
