import { expect, test } from 'vitest'
import { permissions } from '../../server/src/kernel/permissions.ts'
import { doors, roles } from './who.ts'

test.each(Object.entries(doors))('the console opens %s to exactly the roles that the server lets in', (door, opened) => {
  const granted = permissions[door as keyof typeof doors] as readonly string[]
  const staff = granted.includes('staff') ? [...roles] : granted.filter((grant) => grant.startsWith('staff:')).map((grant) => grant.slice('staff:'.length))
  expect([...opened].toSorted()).toEqual(staff.toSorted())
})
