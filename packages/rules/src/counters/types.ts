/** Something that counts. `at` is in milliseconds since 1970; nothing here reads a clock. */
export interface CounterEvent {
  kind: string
  at: number
  account: string
  device?: string | undefined
  /** Who or what the event was aimed at. */
  target?: string | undefined
  /** Of the text or the file, so that copies are known. */
  hash?: string | undefined
}

/** Whose counters are asked for; the same names as in an event. */
export type CounterKeys = Pick<CounterEvent, 'account' | 'device' | 'target' | 'hash'>

/**
 * Counters kept somewhere that many processes share, such as a table with a row per event and an index on key and time.
 * It must answer as the exact one in memory does: events in (at - window, at], each event once, however often it is recorded.
 */
export interface CounterStore {
  record(events: readonly CounterEvent[]): Promise<void>
  /** Values by `<pack>/<counter>` at a moment, ready for a snapshot. */
  read(keys: CounterKeys, at: number): Promise<Record<string, number>>
  /** Drops what no read at or after `at` can need. */
  forget(at: number): Promise<void>
}
