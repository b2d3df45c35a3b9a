-- What the release after it might take away again.
ALTER TABLE player DROP COLUMN motto;
