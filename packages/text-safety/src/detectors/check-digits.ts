/** Luhn's check (ISO/IEC 7812-1) of a string of digits that begins like a payment card's. */
export function validCardNumber(digits: string): boolean {
  if (!/^[2-6]/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const weighted = (digits: string, weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (digits.charCodeAt(at) - 48), 0) % 11
const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** Kazakhstan's individual number: six digits of birth date, century and sex, serial, check digit. */
export function validKazakhId(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6))
  if (digits.length !== 12 || month < 1 || month > 12 || day < 1 || day > 31 || !/^[1-6]/u.test(digits.slice(6))) return false
  const first = weighted(digits, firstWeights)
  const check = first === 10 ? weighted(digits, secondWeights) : first
  return check < 10 && check === digits.charCodeAt(11) - 48
}
