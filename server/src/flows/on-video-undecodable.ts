import { change, firstTime } from '../kernel/change.ts'
import { flow } from '../kernel/jobs.ts'
import { videoCard } from '../rooms/content/index.ts'
import { openCase } from '../rooms/review/index.ts'

const name = 'on-video-undecodable'

/** The decoder died on every try: nobody can see the video, so a person has to. */
export const onVideoUndecodable = flow({
  name,
  on: ['video.unplayable'],
  run: (ctx, fact) => change(ctx, async (tx) => {
    if (fact.payload.kind !== 'undecodable' || !(await firstTime(tx, name, fact.id))) return
    const video = await videoCard(tx.ctx, fact.payload.videoId)
    if (!video) return
    await openCase(tx.ctx, {
      subject: { kind: 'video', id: video.id }, queue: 'general', language: video.language, country: video.country,
      items: [{ kind: 'undecodable', ref: video.id, summary: 'The decoder ended on this file each time' }],
    })
  }),
})
