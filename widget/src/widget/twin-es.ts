import { es } from '../words/es'
import { parts } from './parts'

parts.es = es
