import { memoryAdapter, sqliteAdapter } from '../support/event-log-adapters.ts';
import { eventLogContract } from './event-log.contract.ts';

eventLogContract(memoryAdapter);
eventLogContract(sqliteAdapter);
