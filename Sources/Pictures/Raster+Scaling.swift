extension Raster {
    /// The same with its long side no longer than that; never made larger.
    ///
    /// Each new dot is the mean of the area it covers, so that thin lines and writing stay.
    func fitted(to side: Int) -> Raster {
        guard longSide > side else { return self }
        return scaled(
            width: max(1, width * side / longSide),
            height: max(1, height * side / longSide)
        )
    }

    /// The same with so many dots, whatever becomes of its proportions.
    func scaled(width newWidth: Int, height newHeight: Int) -> Raster {
        Raster(
            width: newWidth,
            height: newHeight,
            bytes: shrunkRows(
                shrunkColumns(to: newWidth),
                rowLength: newWidth * 3,
                to: newHeight
            )
        )
    }

    /// Every row with fewer dots.
    private func shrunkColumns(to newWidth: Int) -> [UInt8] {
        let shares = Share.all(of: width, in: newWidth)
        return [UInt8](unsafeUninitializedCapacity: newWidth * height * 3) { target, count in
            bytes.withUnsafeBufferPointer { source in
                for y in 0..<height {
                    let row = y * width * 3
                    for x in 0..<newWidth {
                        let share = shares[x]
                        for part in 0..<3 {
                            target[(y * newWidth + x) * 3 + part] = share.mean { index in
                                source[row + index * 3 + part]
                            }
                        }
                    }
                }
            }
            count = newWidth * height * 3
        }
    }

    /// Fewer rows.
    private func shrunkRows(_ rows: [UInt8], rowLength: Int, to newHeight: Int) -> [UInt8] {
        let shares = Share.all(of: height, in: newHeight)
        return [UInt8](unsafeUninitializedCapacity: rowLength * newHeight) { target, count in
            rows.withUnsafeBufferPointer { source in
                for y in 0..<newHeight {
                    let share = shares[y]
                    for x in 0..<rowLength {
                        target[y * rowLength + x] = share.mean { index in
                            source[index * rowLength + x]
                        }
                    }
                }
            }
            count = rowLength * newHeight
        }
    }
}

/// Which of the old dots a new one covers, and how much of the first and the last.
///
/// Measured in parts of an old dot, as many as there are new ones: no fraction is rounded.
private struct Share {
    let first: Int
    let last: Int
    let firstWeight: Int
    let lastWeight: Int
    let weight: Int
    let total: Int

    static func all(of old: Int, in new: Int) -> [Share] {
        (0..<new).map { index in
            let (start, end) = (index * old, (index + 1) * old)
            let (first, last) = (start / new, (end - 1) / new)
            return Share(
                first: first,
                last: last,
                firstWeight: min(end, (first + 1) * new) - start,
                lastWeight: end - last * new,
                weight: new,
                total: old
            )
        }
    }

    @inline(__always)
    func mean(_ value: (Int) -> UInt8) -> UInt8 {
        var sum = Int(value(first)) * firstWeight
        if last > first {
            var index = first + 1
            while index < last {
                sum += Int(value(index)) * weight
                index += 1
            }
            sum += Int(value(last)) * lastWeight
        }
        return UInt8((sum + total / 2) / total)
    }
}
