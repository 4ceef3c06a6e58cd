declare module '../../kernel/facts.ts' {
  interface Facts {
    'webhook.registered': { endpointId: string }
    'webhook.removed': { endpointId: string }
    'delivery.due': { deliveryId: string }
  }
}
