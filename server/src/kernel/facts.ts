/**
 * Every fact that a room may record, by name. Rooms add theirs by declaration merging in their `facts.ts`;
 * the kernel knows only its own. Payloads hold ids and enumerations, never a person's words.
 */
export interface Facts {
  'house.started': { version: string }
  'job.retried': { jobId: string }
}

export type FactName = keyof Facts
export type Fact<N extends FactName = FactName> = { id: string; name: N; at: string; payload: Facts[N] }
