import './facts.ts'

export { type Detection, type Example, type TextDetector, textDetectors } from './detectors.ts'
export { hashKeyFrames, type Likeness, videosLike, videosWithPicture } from './frame-hashes.ts'
export { forgetOldSignals, forgetSignals, keepSignals, signalsOn } from './keep-signals.ts'
export { applyWordExceptions } from './lists-in-force.ts'
export { proposeWordExceptions } from './word-exceptions.ts'
export { agesStatedIn, openSignals, scanText, type SpanKind, type StatedAge, type TextScan } from './scan-text.ts'
export type { SignalRow } from './store.ts'
