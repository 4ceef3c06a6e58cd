export { askRemoval, forgetSamples, isSample, markSample, samplesOf } from './samples.ts'
