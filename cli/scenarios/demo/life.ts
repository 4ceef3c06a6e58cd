import { change } from '../../../server/src/kernel/change.ts'
import { newId } from '../../../server/src/kernel/ids.ts'
import { addVideo, giveVerdict, keepRendition } from '../../../server/src/rooms/content/index.ts'
import { markSample } from '../../../server/src/rooms/samples/index.ts'
import { copyClip } from '../sample-clips.ts'
import { asTimer, type Film, type Person, pick, type Posted, random, scenario, type Stage } from './stage.ts'
import { coldWords, harshWords, kindWords, letters, offers } from './words.ts'

/** A video that came in, was read and passed, by the verbs that do so for real ones; only the decoding was done once for all. */
export async function publish({ house, counts }: Stage, films: readonly Film[], author: Person): Promise<Posted> {
  const ctx = asTimer(house)
  const film = pick(films)
  const clip = await copyClip(house, film.clip)
  const id = newId(ctx.now)
  await change(ctx, async (tx) => {
    await addVideo(tx, { id, accountId: author.id, country: author.country, language: author.speech, caption: pick(film.captions[author.speech]), ...clip.original })
    await keepRendition(tx, { videoId: id, ...clip.rendition }, clip.frames)
    await giveVerdict(tx, id, 'rule')
    await markSample(tx, 'video', id, scenario)
  })
  await house.jobs.drain()
  counts.videos += 1
  return { id, author }
}

/** Views and hearts: a few videos are loved by many, most by some. */
export async function watch({ house, call, adults }: Stage, { id, author }: Posted): Promise<void> {
  const liking = random() ** 2
  const at = house.clock.now().toISOString()
  const events = adults.filter((viewer) => viewer.id !== author.id).flatMap((viewer) => {
    const seen = random() < 0.35 + liking * 0.6
    return seen ? ['view', ...(random() < liking ? ['like'] : [])].map((kind) => ({ kind, accountId: viewer.id, targetId: id, at })) : []
  })
  if (events.length > 0) await call('POST', '/v1/events', { events })
}

type Said = { id: string; writer: Person }

/** What others write below; the unkind ones come back so that somebody can report them, and those that a rule held so that somebody can look. */
export async function talk({ house, call, adults, counts }: Stage, { id: videoId }: Posted): Promise<{ cold: Said[]; held: Said[] }> {
  const [cold, held]: [Said[], Said[]] = [[], []]
  for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) {
    const writer = pick(adults)
    const mood = random()
    const text = pick((mood < 0.08 ? harshWords : mood < 0.18 ? coldWords : kindWords)[writer.speech])
    // Some may not comment where they would like to; that is as it should be.
    const comment = await call<{ id: string; state: string }>('POST', '/v1/comments', { accountId: writer.id, videoId, text, language: writer.speech }).catch(() => null)
    if (!comment) continue
    await change(asTimer(house), (tx) => markSample(tx, 'comment', comment.id, scenario))
    counts.comments += 1
    if (mood >= 0.08 && mood < 0.18 && comment.state === 'visible') cold.push({ id: comment.id, writer })
    if (comment.state === 'held') held.push({ id: comment.id, writer })
  }
  await house.jobs.drain()
  return { cold, held }
}

/** Letters between those who may write to each other; an offer among them goes to somebody who will report it. */
export async function write({ house, call, adults, counts }: Stage): Promise<{ id: string; from: Person; to: Person } | null> {
  const [from, to] = [pick(adults), pick(adults)]
  if (from.id === to.id) return null
  const offer = random() < 0.12
  const text = offer ? offers[to.speech] : pick(letters[to.speech])
  const message = await call<{ id: string; state: string }>('POST', '/v1/messages', { fromAccountId: from.id, toAccountId: to.id, text }).catch(() => null)
  if (!message) return null
  counts.messages += 1
  await house.jobs.drain()
  return offer ? { id: message.id, from, to } : null
}
