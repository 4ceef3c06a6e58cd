import type { Locale } from '../../../web/kit/format.ts'

const codes = `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW`.split(' ')

/** Names that a Kazakh speaker looks for first; browsers rarely know Kazakh, so the others stand in Russian. */
const kazakh: Record<string, string> = { KZ: 'Қазақстан', KG: 'Қырғызстан', UZ: 'Өзбекстан', TM: 'Түрікменстан', TJ: 'Тәжікстан', RU: 'Ресей', CN: 'Қытай', MN: 'Моңғолия', TR: 'Түркия', AZ: 'Әзербайжан', DE: 'Германия', US: 'АҚШ', GB: 'Ұлыбритания', KR: 'Оңтүстік Корея', UA: 'Украина', BY: 'Беларусь', GE: 'Грузия', AM: 'Армения' }

export function countriesIn(locale: Locale): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale === 'kk' ? 'ru' : locale], { type: 'region' })
  return codes.map((code) => ({ code, name: (locale === 'kk' ? kazakh[code] : undefined) ?? names.of(code) ?? code }))
    .toSorted((a, b) => Number(b.code === 'KZ') - Number(a.code === 'KZ') || a.name.localeCompare(b.name, locale === 'kk' ? 'ru' : locale))
}
