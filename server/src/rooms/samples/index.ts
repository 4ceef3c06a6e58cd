export { askLoading, askRemoval, beginLoading, endLoading, forgetSamples, isSample, markSample, samplesOf } from './samples.ts'
