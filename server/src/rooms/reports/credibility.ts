/**
 * How far a reporter is believed, as a Beta posterior over what became of earlier reports. The prior of two and two
 * makes a newcomer count half, and moves slowly enough that one mistake ruins nobody.
 */
export const prior = { right: 2, wrong: 2 } as const

export type Record = { right: number; wrong: number }

/** Mean of the posterior: 0.5 for a newcomer, between 0 and 1 always. */
export function credibilityOf({ right, wrong }: Record): number {
  return (prior.right + right) / (prior.right + prior.wrong + right + wrong)
}

/**
 * The interval that holds the true share of right reports with probability 0.9: quantiles of the posterior, found by
 * adding up its density on 2,000 steps, which is right to three digits for the counts that a person reaches.
 */
export function believedBetween({ right, wrong }: Record): [number, number] {
  const [a, b] = [prior.right + right, prior.wrong + wrong]
  const steps = 2_000
  const logs = Array.from({ length: steps }, (_, i) => (a - 1) * Math.log((i + 0.5) / steps) + (b - 1) * Math.log(1 - (i + 0.5) / steps))
  const highest = logs.reduce((most, each) => Math.max(most, each), -Infinity)
  const weights = logs.map((each) => Math.exp(each - highest))
  const all = weights.reduce((sum, each) => sum + each, 0)
  const quantile = (share: number): number => {
    let sum = 0
    const index = weights.findIndex((each) => (sum += each) >= share * all)
    return (index + 0.5) / steps
  }
  return [quantile(0.05), quantile(0.95)]
}

/** Reports without a name weigh less than a newcomer's. */
export const anonymousCredibility = 0.3

const brigade = { leastReports: 8, newAccountDays: 7, share: 0.7, weight: 0.2 } as const

/** Many reports on one subject within a short time, mostly from new accounts, look arranged. */
export function looksArranged(reporterAgesDays: readonly number[]): boolean {
  const fresh = reporterAgesDays.filter((days) => days < brigade.newAccountDays).length
  return reporterAgesDays.length >= brigade.leastReports && fresh / reporterAgesDays.length >= brigade.share
}

/** How likely a violation is when these people report it, each on their own; a brigade counts little. */
export function probabilityOf(credibilities: readonly number[], arranged: boolean): number {
  const missed = credibilities.reduce((product, each) => product * (1 - each * (arranged ? brigade.weight : 1) * 0.8), 1)
  return 1 - missed
}

export const misuse = { leastConcluded: 10, below: 0.25, dailyAfterWarning: 3 } as const

/** Reports that are nearly always wrong: first a warning, then a limit. */
export function isMisuse(record: Record): boolean {
  return record.right + record.wrong >= misuse.leastConcluded && credibilityOf(record) < misuse.below
}
