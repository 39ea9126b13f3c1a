export { long } from './long'
export { services } from './services'
export { shops } from './shops'
export { software } from './software'
