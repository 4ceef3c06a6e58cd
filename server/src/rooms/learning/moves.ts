/** What an institution and a video put forward may become, and from what; shared with the screens. */
export const institutionVerdicts = ['verified', 'refused', 'withdrawn'] as const
export type InstitutionVerdict = (typeof institutionVerdicts)[number]
export type InstitutionState = 'waiting' | InstitutionVerdict
export const institutionMoves: Record<InstitutionState, readonly InstitutionVerdict[]> = {
  waiting: ['verified', 'refused'], verified: ['withdrawn'], refused: ['verified'], withdrawn: ['verified'],
}

export const markVerdicts = ['marked', 'refused', 'withdrawn'] as const
export type MarkVerdict = (typeof markVerdicts)[number]
export type MarkState = 'waiting' | MarkVerdict
export const markMoves: Record<MarkState, readonly MarkVerdict[]> = {
  waiting: ['marked', 'refused'], marked: ['withdrawn'], refused: ['marked'], withdrawn: ['marked'],
}

export const subjects = ['mathematics', 'science', 'technology', 'kazakh', 'russian', 'english', 'languages', 'literature', 'history', 'geography', 'art', 'music', 'health', 'civics', 'professions'] as const
export type Subject = (typeof subjects)[number]
export const institutionKinds = ['education', 'culture', 'museum', 'library', 'university', 'school', 'science', 'other'] as const
