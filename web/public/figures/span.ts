/** 'YYYY-MM' of a date in UTC. */
export const monthOf = (date: Date): string => date.toISOString().slice(0, 7)

export function addMonths(month: string, months: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number)
  return monthOf(new Date(Date.UTC(year, index - 1 + months, 1)))
}

/** The span of so many months that ends with the given one, this month unless said otherwise. */
export function lastMonths(count: number, to: string = monthOf(new Date())): { from: string; to: string } {
  return { from: addMonths(to, 1 - count), to }
}

/** Every month of a span, newest first, for a choice; at most ten years. */
export function monthsDown(from: string, to: string): string[] {
  const months: string[] = []
  for (let at = to; at >= from && months.length < 120; at = addMonths(at, -1)) months.push(at)
  return months
}
