export { exportAccount } from './account-export.ts'
export { readNotices } from './account-notices.ts'
export { readAccount } from './account-view.ts'
export { checkAction } from './check-action.ts'
