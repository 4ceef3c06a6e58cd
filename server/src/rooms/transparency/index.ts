import './facts.ts'

export { enter, type Entry, type EntryKind } from './entries.ts'
