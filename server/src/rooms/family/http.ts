import { z } from 'zod'
import { type Route, route } from '../../edge/route.ts'
import { answerChange, askChange } from './ask-change.ts'
import { acceptPairing } from './accept-pairing.ts'
import { answerTime, askTime, giveTime } from './ask-time.ts'
import { blockForTeen, unblockForTeen } from './block-for-teen.ts'
import { changeGuardedSettings } from './change-guarded-settings.ts'
import { changeOwnSettings } from './change-own-settings.ts'
import { disputePairing, pausePairing, settlePairing, voidPairing } from './dispute-pairing.ts'
import { endPairing } from './end-pairing.ts'
import { filterTexts } from './filter-texts.ts'
import { readGuarded } from './guarded-view.ts'
import { listControls } from './list-controls.ts'
import { listPairings } from './list-pairings.ts'
import { offerPairing } from './offer-pairing.ts'
import { pairingOverview } from './pairing-overview.ts'
import { reportScreenTime } from './report-screen-time.ts'
import { setPasscode, unlockTime } from './set-passcode.ts'
import { chooseNotices, tellOfReport } from './tell-guardians.ts'
import * as s from './schema.ts'

const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() })
const blockedParams = z.object({ id: z.string().max(64), accountId: z.string().max(64) })
const Filtered = z.object({ items: z.array(z.object({ shown: z.boolean(), hiddenBy: z.enum(['keywordFilter', 'topicFilter']).nullable() })) })
const requestParams = z.object({ id: z.string().max(64), requestId: z.string().max(64) })

export const routes: Route[] = [
  route({ method: 'GET', path: '/v1/settings', summary: 'Every setting: what it does, its values, who may set it', permission: 'settings.list', responses: { 200: z.object({ items: z.array(s.ControlView) }) }, run: (ctx) => listControls(ctx) }),
  route({ method: 'PUT', path: '/v1/accounts/:id/settings', summary: 'The person’s own choices', permission: 'settings.change', params: s.byId, body: s.OwnSettings, responses: { 200: s.SettingsAnswer }, run: (ctx, { params, body }) => changeOwnSettings(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/accounts/:id/pairings', summary: 'Pairings of a person, and who sees what', permission: 'pairing.read', params: s.byId, responses: { 200: list(s.PairingView) }, run: (ctx, { params }) => listPairings(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/accounts/:id/time-requests', summary: 'A teen asks for more time', permission: 'time.ask', params: s.byId, body: s.AskTime, responses: { 201: s.TimeRequestView }, run: (ctx, { params, body }) => askTime(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/accounts/:id/filtered', summary: 'Which texts the person’s filters of words and topics hide', permission: 'check.ask', params: s.byId, body: s.FilterTexts, responses: { 200: Filtered }, run: (ctx, { params, body }) => filterTexts(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/accounts/:id/guarded', summary: 'What guardians have set for a teen, who, and since when', permission: 'pairing.read', params: s.byId, responses: { 200: s.GuardedView }, run: (ctx, { params }) => readGuarded(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/accounts/:id/unlocks', summary: 'A guardian’s passcode, typed in on the teen’s device, gives time', permission: 'time.ask', params: s.byId, body: s.Unlock, responses: { 201: s.TimeGiven }, run: (ctx, { params, body }) => unlockTime(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/accounts/:id/change-requests', summary: 'A teen asks that a setting or a block of a guardian’s be otherwise', permission: 'time.ask', params: s.byId, body: s.AskChange, responses: { 201: s.ChangeView }, run: (ctx, { params, body }) => askChange(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/accounts/:id/told-reports', summary: 'A teen lets guardians know that they reported something', permission: 'time.ask', params: s.byId, responses: { 201: z.object({ told: z.number().int() }) }, run: (ctx, { params }) => tellOfReport(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/pairings', summary: 'A guardian offers a pairing', permission: 'pairing.offer', body: s.OfferPairing, responses: { 201: s.PairingOffered }, run: (ctx, { body }) => offerPairing(ctx, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/accept', summary: 'The teen accepts with the code', permission: 'pairing.accept', params: s.byId, body: s.AcceptPairing, responses: { 200: s.PairingAnswer }, run: (ctx, { params, body }) => acceptPairing(ctx, params.id, body) }),
  route({ method: 'PUT', path: '/v1/pairings/:id/settings', summary: 'A guardian’s choices for the teen', permission: 'pairing.guard', params: s.byId, body: s.GuardedSettings, responses: { 200: s.SettingsAnswer }, run: (ctx, { params, body }) => changeGuardedSettings(ctx, params.id, body) }),
  route({ method: 'GET', path: '/v1/pairings/:id/overview', summary: 'What the guardian sees', permission: 'pairing.read', params: s.byId, query: s.ByAccount, responses: { 200: s.Overview }, run: (ctx, { params, query }) => pairingOverview(ctx, params.id, query.byAccountId) }),
  route({ method: 'POST', path: '/v1/pairings/:id/time', summary: 'A guardian gives time', permission: 'pairing.guard', params: s.byId, body: s.GiveTime, responses: { 201: z.object({ about: s.about, minutes: z.number().int() }) }, run: (ctx, { params, body }) => giveTime(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/time-requests/:requestId/answer', summary: 'A guardian answers a request for time', permission: 'pairing.guard', params: requestParams, body: s.AnswerTime, responses: { 200: s.TimeRequestView }, run: (ctx, { params, body }) => answerTime(ctx, params.id, params.requestId, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/change-requests/:requestId/answer', summary: 'A guardian answers a request for a change', permission: 'pairing.guard', params: requestParams, body: s.AnswerChange, responses: { 200: s.ChangeView }, run: (ctx, { params, body }) => answerChange(ctx, params.id, params.requestId, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/blocks', summary: 'A guardian blocks an account for the teen', permission: 'pairing.guard', params: s.byId, body: s.BlockForTeen, responses: { 201: s.BlockAnswer }, run: (ctx, { params, body }) => blockForTeen(ctx, params.id, body) }),
  route({ method: 'DELETE', path: '/v1/pairings/:id/blocks/:accountId', summary: 'A guardian ends a block of theirs', permission: 'pairing.guard', params: blockedParams, body: s.ByAccount, responses: { 200: s.BlockAnswer }, run: (ctx, { params, body }) => unblockForTeen(ctx, params.id, params.accountId, body) }),
  route({ method: 'PUT', path: '/v1/pairings/:id/passcode', summary: 'A guardian sets or takes away a passcode for more time', permission: 'pairing.guard', params: s.byId, body: s.SetPasscode, responses: { 200: z.object({ passcodeSet: z.boolean() }) }, run: (ctx, { params, body }) => setPasscode(ctx, params.id, body) }),
  route({ method: 'PUT', path: '/v1/pairings/:id/notices', summary: 'What a guardian wants to be told of', permission: 'pairing.guard', params: s.byId, body: s.ChooseNotices, responses: { 200: z.object({ tells: s.Tells }) }, run: (ctx, { params, body }) => chooseNotices(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/dispute', summary: 'This is not my parent', permission: 'pairing.dispute', params: s.byId, body: s.ByAccount, responses: { 200: s.PairingAnswer }, run: (ctx, { params, body }) => disputePairing(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/pairings/:id/pause', summary: 'Staff stop a pairing while they look into it', permission: 'pairing.settle', params: s.byId, responses: { 200: s.PairingAnswer }, run: (ctx, { params }) => pausePairing(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/pairings/:id/void', summary: 'Staff end the pairing of somebody who is no guardian', permission: 'pairing.settle', params: s.byId, responses: { 200: s.PairingAnswer }, run: (ctx, { params }) => voidPairing(ctx, params.id) }),
  route({ method: 'POST', path: '/v1/pairings/:id/settle', summary: 'A paused pairing goes on', permission: 'pairing.settle', params: s.byId, responses: { 200: s.PairingAnswer }, run: (ctx, { params }) => settlePairing(ctx, params.id) }),
  route({ method: 'DELETE', path: '/v1/pairings/:id', summary: 'Either side ends a pairing', permission: 'pairing.end', params: s.byId, body: s.ByAccount, responses: { 200: s.PairingEnded }, run: (ctx, { params, body }) => endPairing(ctx, params.id, body) }),
  route({ method: 'POST', path: '/v1/screen-time', summary: 'Seconds spent in the app', permission: 'screen-time.report', body: s.ReportScreenTime, responses: { 200: s.ScreenTimeAnswer }, run: (ctx, { body }) => reportScreenTime(ctx, body) }),
]
