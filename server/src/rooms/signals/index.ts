export { type Detection, type Example, type TextDetector, textDetectors } from './detectors.ts'
export { forgetOldSignals, forgetSignals, keepSignals, signalsOn } from './keep-signals.ts'
export { agesStatedIn, openSignals, scanText, type SpanKind, type StatedAge, type TextScan } from './scan-text.ts'
export type { SignalRow } from './store.ts'
