/** Slope and shift of a logistic curve over raw scores (Platt), by gradient descent on the log loss; classes weigh the same. */
export function fitCurve(scores: readonly number[], truths: readonly number[]): [number, number] {
  const positives = truths.filter((truth) => truth === 1).length
  const negatives = truths.length - positives
  let slope = 1
  let shift = 0
  for (let round = 0; round < 400; round++) {
    let slopeStep = 0
    let shiftStep = 0
    for (const [at, score] of scores.entries()) {
      const truth = truths[at]!
      const error = (1 / (1 + Math.exp(-(slope * score + shift))) - truth) / (truth === 1 ? positives : negatives)
      slopeStep += error * score
      shiftStep += error
    }
    slope -= 0.3 * slopeStep
    shift -= 0.3 * shiftStep
  }
  return [Math.max(0.2, slope), shift]
}

/** The raw score that lets through at most this share of the harmless texts and wins most among those: best F1 with classes weighed alike. */
export function deciding(scores: readonly number[], truths: readonly number[], mostFalse: number): number {
  const order = scores.map((_, at) => at).sort((left, right) => scores[right]! - scores[left]!)
  const positives = truths.filter((truth) => truth === 1).length
  const negatives = truths.length - positives
  let hit = 0
  let wrong = 0
  let best = -1
  let bar = Infinity
  for (const at of order) {
    if (truths[at] === 1) hit += 1
    else wrong += 1
    if (wrong / negatives > mostFalse) break
    const recall = hit / positives
    const precision = recall / (recall + wrong / negatives)
    const value = 2 * recall * precision / (recall + precision)
    if (value >= best) {
      best = value
      bar = scores[at]!
    }
  }
  return bar
}

/** Keeps the curve's slope and moves it so that 0.5 falls on the deciding score. */
export const centred = ([slope]: [number, number], bar: number): [number, number] => [slope, -slope * bar]

/** The score that this share of all reaches; minus infinity for none. */
export function topOf(scores: readonly number[], share: number): number {
  return [...scores].sort((left, right) => right - left)[Math.floor(scores.length * share)] ?? -Infinity
}
