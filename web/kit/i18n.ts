import i18next, { type i18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import { initReactI18next } from 'react-i18next'
import { formatDate, formatDateTime, formatMinutes, formatMonth, formatNumber, formatPercent, formatRelative, type Locale, locales } from './format.ts'
import { recall, remember } from './remember.ts'
import kitEn from './locales/en.json'
import kitKk from './locales/kk.json'
import kitRu from './locales/ru.json'

const remembered = 'qorgan.language'

/** The language a person chose here before, else the first of their browser's that we speak, else Russian in Kazakhstan's zone, else English. */
export function firstLocale(): Locale {
  const chosen = recall(remembered)
  const spoken = [chosen ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0])
  return locales.find((locale) => locale === spoken.find((tag) => locales.some((known) => known === tag))) ?? 'en'
}

/** The texts of one app; a language is fetched when somebody reads it. */
export type Texts = Record<Locale, () => Promise<{ default: object }>>
const kit = { kk: kitKk, ru: kitRu, en: kitEn }
let bring: (locale: Locale) => Promise<unknown> = async () => undefined

/** Opens the translations of one app; the kit's own texts are under `kit`. */
export async function openTranslations(texts: Texts): Promise<i18n> {
  const lng = firstLocale()
  const translationOf = async (locale: Locale) => ({ ...(await texts[locale]()).default, kit: kit[locale] })
  bring = async (locale) => i18next.hasResourceBundle(locale, 'translation') || i18next.addResourceBundle(locale, 'translation', await translationOf(locale))
  await i18next.use(initReactI18next).init({ lng, fallbackLng: false, resources: { [lng]: { translation: await translationOf(lng) } }, interpolation: { escapeValue: false }, returnNull: false })
  document.documentElement.lang = lng
  return i18next
}

/** `remembers` is false where a page wishes a language that the person did not choose. */
export async function chooseLocale(locale: Locale, remembers = true): Promise<void> {
  await bring(locale)
  if (remembers) remember(remembered, locale)
  // First the page's language: what screens ask the server for as they redraw must come in it.
  document.documentElement.lang = locale
  await i18next.changeLanguage(locale)
}

/** Translation and formatting in the present language. */
export function useLanguage() {
  const { t, i18n: present } = useTranslation()
  const locale = (locales.find((each) => each === present.language) ?? 'en') satisfies Locale
  return {
    t,
    locale,
    number: (value: number, digits?: number) => formatNumber(value, locale, digits),
    percent: (share: number, digits?: number) => formatPercent(share, locale, digits),
    date: (date: Date | string, timeZone?: string) => formatDate(date, locale, timeZone),
    dateTime: (date: Date | string, timeZone?: string) => formatDateTime(date, locale, timeZone),
    month: (month: string) => formatMonth(month, locale),
    relative: (date: Date | string, now = new Date()) => formatRelative(date, now, locale),
    minutes: (minutes: number) => formatMinutes(minutes, locale),
  }
}
