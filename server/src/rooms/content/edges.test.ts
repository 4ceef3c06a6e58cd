import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Follow, type FollowMove, followState, isOn, moveFollow, moveOnOff, type OnOff, rankOf } from './edges.ts'

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second))
const run = (moves: FollowMove[], needsApproval = true): Follow | null => moves.reduce<Follow | null>((edge, move) => moveFollow(edge, move, needsApproval), null)

describe('a follow', () => {
  it('of an open account is approved at once', () => {
    expect(followState(run([{ kind: 'follow', at: at(1) }], false))).toBe('approved')
  })
  it('of a private account waits for approval', () => {
    expect(followState(run([{ kind: 'follow', at: at(1) }]))).toBe('asked')
    expect(followState(run([{ kind: 'follow', at: at(1) }, { kind: 'approve', at: at(2) }]))).toBe('approved')
  })
  it('that was never asked for cannot be approved', () => {
    expect(run([{ kind: 'approve', at: at(2) }])).toBeNull()
  })
  it('asked again after it ended needs approval again', () => {
    const edge = run([{ kind: 'follow', at: at(1) }, { kind: 'approve', at: at(2) }, { kind: 'unfollow', at: at(3) }, { kind: 'follow', at: at(4) }])
    expect(followState(edge)).toBe('asked')
  })
  it('that comes late does not undo what came after it', () => {
    expect(followState(run([{ kind: 'follow', at: at(1) }, { kind: 'unfollow', at: at(5) }, { kind: 'follow', at: at(3) }]))).toBe('none')
  })
  it('cut by a block at the same instant is ended', () => {
    expect(followState(run([{ kind: 'follow', at: at(1) }, { kind: 'cut', at: at(1) }], false))).toBe('none')
  })

  const move = fc.record({ kind: fc.constantFrom('follow', 'approve', 'unfollow', 'cut'), at: fc.integer({ min: 0, max: 9 }).map(at) }) as fc.Arbitrary<FollowMove>
  const inOrder = (moves: FollowMove[]) => moves.toSorted((a, b) => a.at.getTime() - b.at.getTime() || rankOf[a.kind] - rankOf[b.kind])
  it('is the same when a batch is told twice', () => {
    fc.assert(fc.property(fc.array(move), fc.boolean(), (moves, needsApproval) => {
      const once = run(inOrder(moves), needsApproval)
      const twice = inOrder(moves).reduce<Follow | null>((edge, each) => moveFollow(edge, each, needsApproval), once)
      expect(twice).toEqual(once)
    }))
  })
  it('is the same whatever the order of events within a batch', () => {
    fc.assert(fc.property(fc.uniqueArray(move, { selector: (each) => `${each.kind}${each.at.getTime()}` }), fc.boolean(), fc.func(fc.integer()), (moves, needsApproval, salt) => {
      const shuffled = moves.toSorted((a, b) => salt(a) - salt(b))
      expect(run(inOrder(shuffled), needsApproval)).toEqual(run(inOrder(moves), needsApproval))
    }))
  })
})

describe('a block or like', () => {
  const toggle = (moves: ['block' | 'unblock', number][]) => moves.reduce<OnOff | null>((edge, [kind, second]) => moveOnOff(edge, kind, at(second)), null)
  it('holds from its start until it is taken back', () => {
    expect(isOn(toggle([['block', 1]]))).toBe(true)
    expect(isOn(toggle([['block', 1], ['unblock', 2]]))).toBe(false)
    expect(isOn(toggle([['block', 1], ['unblock', 2], ['block', 3]]))).toBe(true)
  })
  it('of the same instant as its end is on the side of less reach', () => {
    expect(isOn(toggle([['unblock', 1], ['block', 1]]))).toBe(true)
    expect(isOn(toggle([['block', 1], ['unblock', 1]]))).toBe(true)
  })
  it('that comes late changes nothing', () => {
    expect(isOn(toggle([['block', 5], ['unblock', 3]]))).toBe(true)
  })
})
