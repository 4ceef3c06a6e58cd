export { type Detection, type Example, type TextDetector, textDetectors } from './detectors.ts'
export { forgetOldSignals, forgetSignals, keepSignals, signalsOn } from './keep-signals.ts'
export { openSignals, scanText, type SpanKind, type TextScan } from './scan-text.ts'
export type { SignalRow } from './store.ts'
