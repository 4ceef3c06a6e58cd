/** Area under the ROC curve, ties counted half; NaN without both classes. */
export function rocAuc(scores: readonly number[], truths: readonly number[]): number {
  const order = scores.map((_, at) => at).sort((left, right) => scores[left]! - scores[right]!)
  let rankSum = 0
  let positives = 0
  for (let at = 0; at < order.length;) {
    let end = at
    while (end < order.length && scores[order[end]!] === scores[order[at]!]) end += 1
    const rank = (at + end + 1) / 2
    for (let one = at; one < end; one++) {
      if (truths[order[one]!] !== 1) continue
      rankSum += rank
      positives += 1
    }
    at = end
  }
  const negatives = order.length - positives
  return positives === 0 || negatives === 0 ? Number.NaN : (rankSum - positives * (positives + 1) / 2) / (positives * negatives)
}

/** Share of the positives above the score that this share of the negatives reaches. */
export function recallAt(scores: readonly number[], truths: readonly number[], falsePositives: number): number {
  const negatives = scores.filter((_, at) => truths[at] !== 1).sort((left, right) => right - left)
  const positives = scores.filter((_, at) => truths[at] === 1)
  const bar = negatives[Math.floor(negatives.length * falsePositives)] ?? -Infinity
  return positives.filter((score) => score > bar).length / positives.length
}

export interface Decided { precision: number, recall: number, falsePositives: number }

/** What the decision at a score gives. */
export function decided(scores: readonly number[], truths: readonly number[], at: number): Decided {
  let hit = 0
  let wrong = 0
  let positives = 0
  for (const [index, score] of scores.entries()) {
    if (truths[index] === 1) positives += 1
    if (score < at) continue
    if (truths[index] === 1) hit += 1
    else wrong += 1
  }
  return { precision: hit / (hit + wrong), recall: hit / positives, falsePositives: wrong / (scores.length - positives) }
}
