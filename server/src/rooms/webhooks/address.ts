import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Loopback is where a host beside us lives; everything else that is not public is refused. */
const refused = new Set(['private', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'broadcast', 'multicast', 'reserved', 'unspecified', 'as112', 'amt'])

export function addressFault(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'the name has no address'
  const range = ipaddr.process(address).range()
  return refused.has(range) ? `the address ${address} is ${range}` : null
}

/** A resolver for the socket itself, so that what is checked is what is connected to. */
export const guardedLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const fault = addresses.map(({ address }) => addressFault(address)).find((each) => each !== null)
    if (fault) return done(Object.assign(new Error(fault), { code: 'EREFUSEDADDRESS' }), '', 0)
    if (options.all) return done(null, addresses)
    const [first] = addresses
    if (!first) return done(new Error('the name has no address'), '', 0)
    done(null, first.address, first.family)
  })
}
