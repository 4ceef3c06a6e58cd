import './facts.ts'

export { carryOn } from './carry-out.ts'
export { eraseAccount, forgetOperations } from './forget.ts'
