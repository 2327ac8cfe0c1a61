/**
 * Plain JavaScript, because an older Node must be able to read it.
 *
 * @param {string} needed
 * @param {string} found
 */
export function wrongNode(needed, found) {
	return [
		`Överens behöver Node ${needed} eller senare, men det här är Node ${found}: kör ”npm ci” och sedan ”npm start” (inte ”node” direkt), eller installera Node 24 från https://nodejs.org.`,
		`Överens needs Node ${needed} or later, but this is Node ${found}: run "npm ci" and then "npm start" (not "node" directly), or install Node 24 from https://nodejs.org.`
	].join('\n');
}
