import './facts.ts'

export { deliver, queueDeliveries } from './deliver.ts'
export { webhookEvents } from './events.ts'
