declare module '../../kernel/facts.ts' {
  interface Facts {
    'staff.invited': { staffId: string; kind: 'staff' | 'authority'; roles: string[] }
    'staff.changed': { staffId: string; changed: string[] }
    'session.opened': { staffId: string }
    'session.ended': { staffId: string }
    'factor.enrolled': { staffId: string }
    'password.changed': { staffId: string }
    'key.issued': { keyId: string }
    'key.withdrawn': { keyId: string }
    'certificate.granted': { certificateId: string; staffId: string; queue: string; language: string; ground: string }
    'certificate.withdrawn': { certificateId: string }
  }
}
