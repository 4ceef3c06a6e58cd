import { flow } from '../kernel/jobs.ts'
import { prepareVideo } from '../rooms/publishing/index.ts'

/**
 * Reads the file and gives the first verdict. No `firstTime`: preparing takes minutes outside any transaction and
 * asks the rows themselves whether it is done, so a second run after a crash goes on where nothing was kept.
 */
export const onVideoSubmitted = flow({
  name: 'on-video-submitted',
  on: ['video.submitted'],
  tries: 4,
  expireSeconds: 900,
  concurrency: 1,
  run: (ctx, { payload }, { last }) => prepareVideo(ctx, payload.videoId, { last }),
})
