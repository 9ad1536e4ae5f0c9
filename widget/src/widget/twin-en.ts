import { en } from '../words/en'
import { parts } from './parts'

parts.en = en
