import { change, firstTime } from '../kernel/change.ts'
import { flow, type Timer } from '../kernel/jobs.ts'
import { accountCards } from '../rooms/accounts/index.ts'
import { forgetCounted } from '../rooms/learning/index.ts'
import { sendNotice } from '../rooms/notices/index.ts'
import type { LocalisedText } from '../rooms/policy/index.ts'

const say = (en: string, ru: string, kk: string): LocalisedText => ({ en, ru, kk })
const ofInstitution: Record<string, LocalisedText> = {
  verified: say('Your institution is now a verified learning partner. You can found programmes and put videos forward.', 'Ваше учреждение стало проверенным образовательным партнёром. Вы можете создавать программы и предлагать видео.', 'Мекемеңіз тексерілген білім серіктесі болды. Енді бағдарлама құрып, бейне ұсына аласыз.'),
  refused: say('Your institution was not verified as a learning partner. The reason stands on the learning page.', 'Ваше учреждение не подтверждено как образовательный партнёр. Причина указана на странице обучения.', 'Мекемеңіз білім серіктесі ретінде расталмады. Себебі оқу бетінде көрсетілген.'),
  withdrawn: say('Your institution is no longer a learning partner. The reason stands on the learning page.', 'Ваше учреждение больше не является образовательным партнёром. Причина указана на странице обучения.', 'Мекемеңіз енді білім серіктесі емес. Себебі оқу бетінде көрсетілген.'),
}
const ofMark: Record<string, LocalisedText> = {
  marked: say('A video of yours now carries the learning mark.', 'Ваше видео получило отметку обучения.', 'Бейнеңіз оқу белгісін алды.'),
  refused: say('A video of yours did not get the learning mark. The reason stands on the learning page.', 'Ваше видео не получило отметку обучения. Причина указана на странице обучения.', 'Бейнеңіз оқу белгісін алмады. Себебі оқу бетінде көрсетілген.'),
  withdrawn: say('A video of yours no longer carries the learning mark. The reason stands on the learning page.', 'Ваше видео больше не несёт отметку обучения. Причина указана на странице обучения.', 'Бейнеңізден оқу белгісі алынды. Себебі оқу бетінде көрсетілген.'),
}
const asked = say('Another institution has named yours as a partner of a programme. You can agree on the learning page.', 'Другое учреждение назвало ваше партнёром программы. Согласиться можно на странице обучения.', 'Басқа мекеме сіздің мекемеңізді бағдарлама серіктесі деп атады. Оқу бетінде келісе аласыз.')

/** Institutions hear each verdict, and when another names them as a partner. */
export const tellInstitutions = flow({
  name: 'tell-institutions',
  on: ['institution.judged', 'learning-mark.judged', 'programme.founded'],
  run: (ctx, { id, name, payload }) => change(ctx, async (tx) => {
    if (!(await firstTime(tx, 'tell-institutions', id))) return
    const ids = 'partnerAccountIds' in payload ? payload.partnerAccountIds : [payload.accountId]
    const summary = 'verdict' in payload ? (name === 'institution.judged' ? ofInstitution : ofMark)[payload.verdict] : asked
    if (!summary || ids.length === 0) return
    for (const to of (await accountCards(tx.ctx, ids)).filter(({ closedAt }) => closedAt === null)) await sendNotice(tx, { to, kind: 'learning-news', values: { summary } })
  }),
})

export const forgetCountedViewers: Timer = { name: 'forget-counted-viewers', cron: '53 3 * * *', run: (ctx) => forgetCounted(ctx) }
