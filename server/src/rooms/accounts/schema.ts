import { z } from 'zod'
import { Assurance, birthDate, StoreSignal } from '../age/index.ts'
import { Band, isTimeZone } from '../policy/index.ts'
import { handleFault, tidyHandle } from './handle.ts'

export const handle = z.string().max(200).transform(tidyHandle).superRefine((text, issue) => {
  const fault = handleFault(text)
  if (fault === 'length') issue.addIssue('must have 2 to 48 characters')
  if (fault === 'letters') issue.addIssue('may hold Latin and Cyrillic letters and digits, with . _ - between them')
})

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Codes that ISO 3166-1 reserves for other things than a country. */
const notCountries = new Set(['EU', 'EZ', 'QO', 'UK', 'UN', 'XA', 'XB', 'ZZ'])
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code').refine((code) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && regions.of(code) !== undefined, 'is no country')

export const locale = z.string().min(2).max(35).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag')
export const timeZone = z.string().min(1).max(60).refine(isTimeZone, 'is no IANA time zone')

export const RegisterAccount = z.strictObject({
  handle, birthDate, country, locale,
  timeZone: timeZone.optional(),
  deviceId: z.string().min(1).max(200).optional(),
  storeSignal: StoreSignal.optional(),
})

export const Profile = z.strictObject({
  displayName: z.string().trim().max(60).nullable().optional(),
  bio: z.string().trim().max(500).nullable().optional(),
})
export const EditAccount = z.strictObject({ handle: handle.optional(), profile: Profile.optional(), locale: locale.optional() }).refine((edit) => Object.keys(edit).length > 0, 'nothing to change')

export const accountStatus = z.enum(['active', 'restricted', 'suspended', 'removed'])
export const Registered = z.object({ id: z.string(), handle: z.string(), ageBand: Band, assurance: Assurance, status: accountStatus })
export const ProfileView = z.object({ displayName: z.string().nullable(), bio: z.string().nullable() })
export const Edited = z.object({ id: z.string(), handle: z.string(), locale: z.string(), profile: ProfileView })
