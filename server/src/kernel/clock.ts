/** The only source of the present. Tests and scenarios bring their own. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export function fixedClock(start: Date | string): Clock & { set(to: Date | string): void; advance(seconds: number): void } {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    set: (to) => { at = new Date(to) },
    advance: (seconds) => { at = new Date(at.getTime() + seconds * 1000) },
  }
}
