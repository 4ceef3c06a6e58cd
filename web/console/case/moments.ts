import type { CaseFile } from './file.ts'

/** A place in the film that somebody or something pointed at. */
export type Moment = { atSeconds: number; kind: 'report'; label: string }

// A minute and second as people write them, and not a price, a score or a time of day with more after it.
const written = /(?<![\d:.,])(\d{1,3}):([0-5]\d)(?![\d:])/g

/** Seconds that a text names as minute:second. */
export function secondsIn(text: string): number[] {
  return [...text.matchAll(written)].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
}

/** Moments within the film that reports name, earliest first. */
export function momentsOf({ reports }: Pick<CaseFile, 'reports'>, durationSeconds: number | null): Moment[] {
  const end = durationSeconds ?? Infinity
  return reports
    .flatMap(({ label, note }) => secondsIn(note ?? '').map((atSeconds) => ({ atSeconds, kind: 'report' as const, label: `${label}: ${note ?? ''}` })))
    .filter(({ atSeconds }) => atSeconds <= end)
    .toSorted((a, b) => a.atSeconds - b.atSeconds)
}

/** 0:07, 12:30. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
