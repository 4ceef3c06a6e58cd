/**
 * Follows, blocks and likes are told to us by hosts, late, twice and out of order. Each edge remembers the place
 * of the last event that moved it; an event that does not come after that place changes nothing. So the same
 * events in any order of arrival within a batch, and any number of times, give the same edges.
 */
export type Place = { lastAt: Date; lastRank: number }
export type Follow = Place & { askedAt: Date; approvedAt: Date | null; endedAt: Date | null }
export type OnOff = Place & { startedAt: Date; endedAt: Date | null }

/** Ties of the same instant go to the event of higher rank, which is the one that gives less reach. */
export const rankOf = { follow: 0, approve: 1, unfollow: 2, cut: 3, unblock: 0, block: 1, unlike: 1, like: 0 } as const

const isLate = (edge: Place | null, at: Date, rank: number): boolean => {
  if (!edge) return false
  const difference = at.getTime() - edge.lastAt.getTime()
  return difference < 0 || (difference === 0 && rank <= edge.lastRank)
}

export type FollowMove = { kind: 'follow' | 'approve' | 'unfollow' | 'cut'; at: Date }

export function moveFollow(edge: Follow | null, move: FollowMove, needsApproval: boolean): Follow | null {
  const rank = rankOf[move.kind]
  if (isLate(edge, move.at, rank)) return edge
  const place = { lastAt: move.at, lastRank: rank }
  if (move.kind === 'follow') {
    if (edge && edge.endedAt === null) return { ...edge, ...place }
    return { askedAt: move.at, approvedAt: needsApproval ? null : move.at, endedAt: null, ...place }
  }
  if (!edge) return null
  if (move.kind === 'approve') return edge.endedAt === null ? { ...edge, approvedAt: edge.approvedAt ?? move.at, ...place } : edge
  return { ...edge, endedAt: edge.endedAt ?? move.at, ...place }
}

export function moveOnOff(edge: OnOff | null, kind: 'block' | 'unblock' | 'like' | 'unlike', at: Date): OnOff | null {
  const rank = rankOf[kind]
  if (isLate(edge, at, rank)) return edge
  const place = { lastAt: at, lastRank: rank }
  if (kind === 'block' || kind === 'like') return edge && edge.endedAt === null ? { ...edge, ...place } : { startedAt: at, endedAt: null, ...place }
  return edge ? { ...edge, endedAt: edge.endedAt ?? at, ...place } : null
}

export const isOn = (edge: OnOff | null | undefined): boolean => edge !== null && edge !== undefined && edge.endedAt === null

export type FollowState = 'none' | 'asked' | 'approved'
export function followState(edge: Pick<Follow, 'approvedAt' | 'endedAt'> | null | undefined): FollowState {
  if (!edge || edge.endedAt !== null) return 'none'
  return edge.approvedAt === null ? 'asked' : 'approved'
}
