import './facts.ts'

export { keepTrial, mayActAlone } from './act-alone.ts'
export { countEvent, onceAnHour, openCounters } from './counters.ts'
export { forgetTrials } from './forget.ts'
export { judge, type Judgement } from './judge.ts'
export { judgeProposals, judgeRuleDecision, keepProposal, unjudgeProposals } from './proposals.ts'
export { loadRules, openRules, rulesOf, RulesUnreadable } from './open-rules.ts'
