import { flow } from '../kernel/jobs.ts'
import { hashKeyFrames } from '../rooms/signals/index.ts'

/** No `firstTime`: reading pictures happens outside any transaction, and what is there already is not made again. */
export const hashKeyFramesOfVideo = flow({
  name: 'hash-key-frames',
  on: ['video.prepared'],
  concurrency: 1,
  run: (ctx, { payload }) => hashKeyFrames(ctx, payload.videoId),
})
