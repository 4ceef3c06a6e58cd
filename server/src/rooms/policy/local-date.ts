const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', era: 'short' })
    if (formats.size < 1_000) formats.set(timeZone, format)
  }
  return format
}

/** The calendar date `YYYY-MM-DD` that a wall clock in the IANA zone shows. Throws RangeError on an unknown zone. */
export function localDate(now: Date, timeZone: string): string {
  const parts = Object.fromEntries(formatFor(timeZone).formatToParts(now).map((part) => [part.type, part.value]))
  return `${String(parts.year).padStart(4, '0')}-${parts.month}-${parts.day}`
}

/** Whether this runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return formatFor(timeZone).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
