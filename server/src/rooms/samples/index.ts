export { askLoading, askRemoval, beginLoading, breakLoading, endLoading, forgetSamples, isSample, markSample, samplesOf } from './samples.ts'
