export { DsaStatement, mostInOneFile } from './dsa-format.ts'
export { exportStatements } from './export-statements.ts'
